from collections import deque


def interval_intersections(first, second):
    left, right = deque(first), deque(second)
    common = []
    while left and right:
        a, b = left[0], right[0]
        if a[0] <= b[1] and b[0] <= a[1]:
            common.append([max(a[0], b[0]), min(a[1], b[1])])
        if a[1] <= b[1]:
            left.popleft()
        if b[1] <= a[1]:
            right.popleft()
    return common
