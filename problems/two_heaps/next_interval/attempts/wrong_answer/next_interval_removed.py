"""Pops the next interval from the heap, so that no other interval can have it."""

import heapq


def next_interval(intervals):
    starts = sorted((start, i) for i, (start, _) in enumerate(intervals))
    answer = [-1] * len(intervals)
    for end, i in sorted((end, i) for i, (_, end) in enumerate(intervals)):
        while starts and starts[0][0] < end:
            heapq.heappop(starts)
        if starts:
            answer[i] = heapq.heappop(starts)[1]
    return answer
