from bisect import bisect_right, insort


def maximize_capital(capital, profits, projects, initial):
    by_capital = sorted(zip(capital, profits))
    requirements = [required for required, _ in by_capital]
    seen = 0
    available = []
    while projects:
        end = bisect_right(requirements, initial)
        for _, profit in by_capital[seen:end]:
            insort(available, profit)
        seen = max(seen, end)
        if not available:
            break
        initial += available.pop()
        projects -= 1
    return initial
