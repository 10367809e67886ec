from collections import deque


def shortest_common_supersequence(first, second):
    n, m = len(first), len(second)
    distance = {(0, 0): 0}
    queue = deque([(0, 0)])
    while queue:
        i, j = queue.popleft()
        if i < n and j < m and first[i] == second[j]:
            neighbors = [(i + 1, j + 1)]
        else:
            neighbors = [(i + 1, j)] * (i < n) + [(i, j + 1)] * (j < m)
        for state in neighbors:
            if state not in distance:
                distance[state] = distance[(i, j)] + 1
                queue.append(state)
    return distance[(n, m)]
