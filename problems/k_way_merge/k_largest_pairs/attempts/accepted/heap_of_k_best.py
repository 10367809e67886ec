from heapq import heappop, heappush


def k_largest_pairs(first, second, k):
    heap = []
    for i in range(min(k, len(first))):
        for j in range(min(k, len(second))):
            total = first[i] + second[j]
            if len(heap) < k:
                heappush(heap, (total, i, j))
            elif total < heap[0][0]:
                break
            else:
                heappop(heap)
                heappush(heap, (total, i, j))
    result = []
    for _, i, j in heap:
        result.append([first[i], second[j]])
    return result
