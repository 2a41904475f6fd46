# The same work with numpy, for the benchmark: tiles of 1,024 people, small integers, in place where that is possible.
#
#   reference.py <tiles file> <people> <columns> <jobs file> <rounds>
#
# Prints, for each round, nanoseconds and a checksum.
import sys
import time

import numpy as np

tiles = np.fromfile(sys.argv[1], dtype=np.uint8)
columns, rounds = int(sys.argv[3]), int(sys.argv[5])
raw = np.fromfile(sys.argv[4], dtype=np.int32)
tiles = tiles.reshape(-1, columns, 1024)
jobs, at = [], 1
for _ in range(raw[0]):
    size = raw[at]
    jobs.append(raw[at + 1 : at + 1 + 4 * size].reshape(size, 4))
    at += 1 + 4 * size


def full():
    check = 0.0
    score = np.zeros(1024)
    for j, rows in enumerate(jobs):
        column, required, weight, essential = rows.T
        total = weight.sum()
        needed = required.astype(np.uint8)[:, None]
        weights = weight.astype(np.uint16)[:, None]
        full_weights = (required * weight).astype(np.uint16)[:, None]
        essentials = (essential == 1)[:, None]
        for first in range(len(tiles)):
            held = tiles[first, column]
            known = held != 6
            least = np.minimum(held, needed).astype(np.uint16)
            least *= known
            sums = (least * weights).sum(0, dtype=np.uint16)
            divisors = (known * full_weights).sum(0, dtype=np.uint16)
            coverage = (known * weights).sum(0, dtype=np.uint16) / total
            below = ((held < needed) & essentials).sum(0, dtype=np.uint8)
            open_ = (~known & essentials).sum(0, dtype=np.uint8)
            np.divide(sums, divisors, out=score, where=divisors > 0)
            if j % 8 == 0 and first % 16 == 0:  # the pairs that the blocks of the columns begin with
                check += 100.0 * score[0] + coverage[0] + below[0] + open_[0]
    return check


for _ in range(rounds):
    started = time.perf_counter_ns()
    check = full()
    print(time.perf_counter_ns() - started, check)
