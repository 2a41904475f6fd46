import 'reflect-metadata'
import {
  type ArgumentsHost,
  Body,
  Catch,
  Controller,
  type ExceptionFilter,
  Get,
  Inject,
  Injectable,
  Module,
  NotFoundException,
  Param,
  Post,
} from '@nestjs/common'
import { APP_FILTER, NestFactory } from '@nestjs/core'
import { analyzeGap, CompetencyError, type GapReport, isJob } from 'kompetensi'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { parseHoldings } from 'kompetensi/schema'
import { text } from './report.js'

const MODEL = Symbol('competency model')

@Injectable()
class GapService {
  constructor(@Inject(MODEL) private readonly model: typeof lembagaXy) {}

  report(job: string, body: unknown): GapReport {
    if (!isJob(this.model, job)) throw new NotFoundException()
    return analyzeGap(this.model, job, parseHoldings(this.model, body))
  }
}

@Controller('gap')
class GapController {
  constructor(private readonly gaps: GapService) {}

  @Get()
  text(): string {
    return text
  }

  @Post(':job')
  report(@Param('job') job: string, @Body() body: unknown): GapReport {
    return this.gaps.report(job, body)
  }
}

/** Every error of the library, whichever entry threw it, is the caller's: 422 with its code. */
@Catch(CompetencyError)
class CompetencyErrorFilter implements ExceptionFilter<CompetencyError> {
  catch(error: CompetencyError, host: ArgumentsHost): void {
    const response = host.switchToHttp().getResponse<{ status(code: number): { json(body: unknown): void } }>()
    response.status(422).json({ code: error.code, message: error.message })
  }
}

@Module({
  controllers: [GapController],
  providers: [
    GapService,
    { provide: MODEL, useValue: lembagaXy },
    { provide: APP_FILTER, useClass: CompetencyErrorFilter },
  ],
})
class GapModule {}

async function start(): Promise<void> {
  const app = await NestFactory.create(GapModule, { logger: false })
  await app.listen(0, '127.0.0.1')
  console.log(await app.getUrl())
}

void start()
