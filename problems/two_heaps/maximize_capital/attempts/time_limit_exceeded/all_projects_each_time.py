"""Searches all projects before each choice."""


def maximize_capital(capital, profits, projects, initial):
    done = [False] * len(capital)
    for _ in range(projects):
        best = -1
        for i, required in enumerate(capital):
            if not done[i] and required <= initial and (best < 0 or profits[i] > profits[best]):
                best = i
        if best < 0:
            break
        done[best] = True
        initial += profits[best]
    return initial
