import heapq


def next_interval(intervals):
    starts, ends = [], []
    for i in range(len(intervals)):
        heapq.heappush(starts, (intervals[i][0], i))
        heapq.heappush(ends, (intervals[i][1], i))
    answer = [-1] * len(intervals)
    while ends:
        end, i = heapq.heappop(ends)
        while starts and starts[0][0] < end:
            heapq.heappop(starts)
        if starts:
            answer[i] = starts[0][1]
    return answer
