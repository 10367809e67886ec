import heapq


def k_largest_pairs(first, second, k):
    if not first or not second:
        return []
    heap = [(-(first[0] + second[0]), 0, 0)]
    seen = {(0, 0)}
    pairs = []
    while heap and len(pairs) < k:
        _, i, j = heapq.heappop(heap)
        pairs.append([first[i], second[j]])
        for row, column in ((i + 1, j), (i, j + 1)):
            if row < len(first) and column < len(second) and (row, column) not in seen:
                seen.add((row, column))
                heapq.heappush(heap, (-(first[row] + second[column]), row, column))
    return pairs
