from bisect import bisect_right, insort


def maximize_capital(capital, profits, projects, initial):
    jobs = sorted(zip(capital, profits))
    needs = [need for need, _ in jobs]
    seen = 0
    reachable = []
    while projects:
        upto = bisect_right(needs, initial)
        for _, profit in jobs[seen:upto]:
            insort(reachable, profit)
        seen = max(seen, upto)
        if not reachable:
            break
        initial += reachable.pop()
        projects -= 1
    return initial
