// The same work in C, for the benchmark: gcc -O3 -march=native, one thread. Levels are 1 … 5 (0 the floor, 6 "not
// assessed"), in tiles of 1,024 people, competency by competency; a job asks for levels 1 … 5 with whole weights.
//
//   reference <tiles file> <people> <columns> <jobs file> full|top-jobs|top-people|top-jobs-filter <rounds>
//
// Prints, for each round, nanoseconds and a checksum; with 0 rounds one checksum over every pair.

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { TILE = 1024, UNKNOWN = 6, TOP = 10, MOST = 64 };

typedef struct {
  int size;
  int column[MOST];
  uint8_t required[MOST], weight[MOST], essential[MOST];
  double total;
} Job;

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return 1e9 * (double)t.tv_sec + (double)t.tv_nsec;
}

static uint16_t sums[TILE], divisors[TILE], counted[TILE];
static uint8_t below[TILE], open[TILE];

// One requirement: what each person of the tile adds. Written so that gcc makes vectors of it.
static void one(const uint8_t *restrict held, uint8_t required, uint8_t weight, uint8_t essential, uint16_t *restrict sum,
                uint16_t *restrict divisor, uint16_t *restrict count, uint8_t *restrict under, uint8_t *restrict unknown) {
  const uint8_t full = (uint8_t)(required * weight);
  for (int p = 0; p < TILE; p++) {
    const uint8_t level = held[p];
    const uint8_t known = (uint8_t)-(level != UNKNOWN);
    const uint8_t least = level < required ? level : required;
    sum[p] = (uint16_t)(sum[p] + (uint16_t)((uint8_t)(least * weight) & known));
    divisor[p] = (uint16_t)(divisor[p] + (uint16_t)(full & known));
    count[p] = (uint16_t)(count[p] + (uint16_t)(weight & known));
    under[p] = (uint8_t)(under[p] + (essential & (uint8_t)-(level < required)));
    unknown[p] = (uint8_t)(unknown[p] + (essential & (uint8_t)~known));
  }
}

// Attainment of a tile: sum = Σ weight × min(held, required), divisor = Σ weight × required over what is assessed.
static void add(const uint8_t *tile, const Job *job) {
  memset(sums, 0, sizeof sums);
  memset(divisors, 0, sizeof divisors);
  memset(counted, 0, sizeof counted);
  memset(below, 0, sizeof below);
  memset(open, 0, sizeof open);
  for (int i = 0; i < job->size; i++) {
    one(tile + (size_t)job->column[i] * TILE, job->required[i], job->weight[i], job->essential[i], sums, divisors, counted,
        below, open);
  }
}

// Writes the columns of a tile.
static void columns_of(long n, double total, double *restrict score, double *restrict coverage, uint16_t *restrict under,
                       uint16_t *restrict unknown) {
  for (long p = 0; p < n; p++) {
    const double divisor = divisors[p];
    score[p] = 100.0 * ((double)sums[p] / (divisor + (divisor == 0)));
  }
  for (long p = 0; p < n; p++) coverage[p] = (double)counted[p] / total;
  for (long p = 0; p < n; p++) under[p] = below[p];
  for (long p = 0; p < n; p++) unknown[p] = open[p];
}

// Score, coverage and essentials of every pair into columns of 8 jobs × 16,384 people, written over by the next ones.
static double full(const uint8_t *tiles, long people, int columns, const Job *jobs, int count, int every) {
  enum { SOME = 16384 };
  static double *score, *coverage;
  static uint16_t *under, *unknown;
  if (!score) {
    score = aligned_alloc(64, 8 * SOME * sizeof(double));
    coverage = aligned_alloc(64, 8 * SOME * sizeof(double));
    under = aligned_alloc(64, 8 * SOME * sizeof(uint16_t));
    unknown = aligned_alloc(64, 8 * SOME * sizeof(uint16_t));
  }
  double check = 0;
  for (int from = 0; from < count; from += 8) {
    const int to = from + 8 < count ? from + 8 : count;
    for (long start = 0; start < people; start += SOME) {
      const long end = start + SOME < people ? start + SOME : people;
      for (int j = from; j < to; j++) {
        for (long first = start; first < end; first += TILE) {
          add(tiles + (size_t)first * columns, &jobs[j]);
          const long n = end - first < TILE ? end - first : TILE;
          const size_t at = (size_t)(j - from) * (end - start) + (first - start);
          columns_of(n, jobs[j].total, score + at, coverage + at, under + at, unknown + at);
        }
      }
      // Something of each block is looked at, so that the compiler leaves nothing out.
      const size_t pairs = every ? (size_t)(to - from) * (size_t)(end - start) : 1;
      for (size_t i = 0; i < pairs; i++) check += score[i] + coverage[i] + under[i] + unknown[i];
    }
  }
  return check;
}

typedef struct {
  int length;
  double least;
  double score[TOP];
  int entry[TOP];
} Row;

// Keeps the ten best, the first of equal ones.
static inline void offer(Row *row, double score, int entry) {
  if (row->length == TOP && score <= row->least) return;
  int at = row->length < TOP ? row->length++ : TOP - 1;
  while (at > 0 && row->score[at - 1] < score) {
    row->score[at] = row->score[at - 1];
    row->entry[at] = row->entry[at - 1];
    at--;
  }
  row->score[at] = score;
  row->entry[at] = entry;
  if (row->length == TOP) row->least = row->score[TOP - 1];
}

static double top(const uint8_t *tiles, long people, int columns, const Job *jobs, int count, int by_job, int filter) {
  const long rows = by_job ? count : people;
  Row *row = calloc((size_t)rows, sizeof(Row));
  for (long first = 0; first < people; first += TILE) {
    const long n = people - first < TILE ? people - first : TILE;
    for (int j = 0; j < count; j++) {
      add(tiles + (size_t)first * columns, &jobs[j]);
      for (long p = 0; p < n; p++) {
        if (!divisors[p] || (filter && below[p])) continue;
        Row *own = &row[by_job ? j : first + p];
        // Without a division where it cannot be among the best.
        if (own->length == TOP && 100.0 * sums[p] <= own->least * divisors[p]) continue;
        offer(own, 100.0 * ((double)sums[p] / (double)divisors[p]), by_job ? (int)(first + p) : j);
      }
    }
  }
  double check = 0;
  for (long r = 0; r < rows; r++)
    for (int k = 0; k < row[r].length; k++) check += (double)row[r].entry[k] + row[r].score[k];
  free(row);
  return check;
}

static void *whole(const char *name, size_t *size) {
  FILE *file = fopen(name, "rb");
  if (!file) exit(2);
  fseek(file, 0, SEEK_END);
  *size = (size_t)ftell(file);
  rewind(file);
  void *data = aligned_alloc(64, (*size + 63) / 64 * 64);
  if (fread(data, 1, *size, file) != *size) exit(2);
  fclose(file);
  return data;
}

int main(int argc, char **argv) {
  if (argc != 7) return 2;
  size_t size;
  const uint8_t *tiles = whole(argv[1], &size);
  const long people = atol(argv[2]);
  const int columns = atoi(argv[3]);
  const int32_t *raw = whole(argv[4], &size);
  const int count = *raw++;
  Job *jobs = calloc((size_t)count, sizeof(Job));
  for (int j = 0; j < count; j++) {
    jobs[j].size = *raw++;
    for (int i = 0; i < jobs[j].size; i++) {
      jobs[j].column[i] = *raw++;
      jobs[j].required[i] = (uint8_t)*raw++;
      jobs[j].weight[i] = (uint8_t)*raw++;
      jobs[j].essential[i] = (uint8_t)*raw++;
      jobs[j].total += jobs[j].weight[i];
    }
  }
  const int rounds = atoi(argv[6]);
  if (rounds == 0) printf("0 %.3f\n", full(tiles, people, columns, jobs, count, 1));
  for (int round = 0; round < rounds; round++) {
    const double started = now();
    const double check = strcmp(argv[5], "full") == 0
                             ? full(tiles, people, columns, jobs, count, 0)
                             : top(tiles, people, columns, jobs, count, strcmp(argv[5], "top-people") == 0,
                                   strcmp(argv[5], "top-jobs-filter") == 0);
    printf("%.0f %.6f\n", now() - started, check);
  }
  return 0;
}
