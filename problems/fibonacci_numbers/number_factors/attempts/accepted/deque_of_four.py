from collections import deque


def number_factors(n):
    window = deque([0, 0, 0, 1], maxlen=4)
    for _ in range(n):
        window.append(window[0] + window[1] + window[3])
    return window[-1]
