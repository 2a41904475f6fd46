/**
 * Frequent words of English that are near words of work and are no typing errors of them: *strike* is not *strive*. From general
 * knowledge; those of Indonesian are among its roots.
 */
export const ordinaryWords: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(
    `
alone animal apple beach bitter bread bridge bullying butter chair chapter charity circle clash compass
concert confess contest context continent convert copper cream creature crime curtain decade double election
electric empire escape experiment factory fellow fiction flood flower forest gender giant green hammer horse
insect layer liver lunch massage master mattress mayor merchant mineral minister monkey mountain movie opera
paint palace passport peace plant plate police powder pregnant president pretty prince princess prize
probation proceed profit protest province rebel recipe religion robot ruler scary senate sensor series shame
shape shark shelf shirt shock shore shoulder sister sleep smart spare sport stable stall statue steel storm
stove strange stranger strike string sweet tablet tennis tiger tower toxic track trailer treasure trick
tropical truck verse weigh wound
`
      .trim()
      .split(/\s+/),
  ))()
