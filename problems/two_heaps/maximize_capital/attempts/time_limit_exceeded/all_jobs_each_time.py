"""Looks through all jobs for each that is carried out."""


def maximize_capital(capital, profits, projects, initial):
    done = [False] * len(capital)
    for _ in range(projects):
        best = -1
        for i, need in enumerate(capital):
            if not done[i] and need <= initial and (best < 0 or profits[i] > profits[best]):
                best = i
        if best < 0:
            break
        done[best] = True
        initial += profits[best]
    return initial
