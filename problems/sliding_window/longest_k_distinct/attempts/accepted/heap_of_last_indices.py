from heapq import heappop, heappush


def longest_k_distinct(text, k):
    last, heap = {}, []
    start = best = 0
    for i, c in enumerate(text):
        if c not in last:
            heappush(heap, (i, c))
        last[c] = i
        while len(last) > k:
            index, oldest = heappop(heap)
            if last[oldest] != index:
                heappush(heap, (last[oldest], oldest))
            else:
                del last[oldest]
                start = index + 1
        best = max(best, i + 1 - start)
    return best
