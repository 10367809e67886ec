from collections import deque


def staircase(steps):
    window, total = deque([1]), 1
    for _ in range(steps):
        window.append(total)
        total *= 2
        if len(window) > 3:
            total -= window.popleft()
    return window[-1]
