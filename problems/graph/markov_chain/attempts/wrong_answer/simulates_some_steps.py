"""Starts in state 0 and looks whether the distribution still changes after 200 steps."""


def is_ergodic(transition):
    v = len(transition)
    if v > 100:
        return True
    now = [1.0] + [0.0] * (v - 1)
    for _ in range(200):
        before, now = now, [sum(now[i] * transition[i][j] for i in range(v)) for j in range(v)]
    return min(now) > 0 and max(abs(a - b) for a, b in zip(before, now)) < 1e-6
