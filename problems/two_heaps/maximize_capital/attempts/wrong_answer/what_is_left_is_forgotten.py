"""Takes the best of the jobs that have newly come within reach, before any of the older ones."""


def maximize_capital(capital, profits, projects, initial):
    jobs = sorted(zip(capital, profits))
    older = []
    for _ in range(projects):
        new = sorted(profit for need, profit in jobs if need <= initial)
        jobs = [job for job in jobs if job[0] > initial]
        if new:
            initial += new.pop()
            older = sorted(older + new)
        elif older:
            initial += older.pop()
        else:
            break
    return initial
