from collections import deque


def min_jump_fee(fees):
    window = deque([0, 0, 0], maxlen=3)
    while fees:
        window.append(fees.pop() + min(window))
    return window[-1]
