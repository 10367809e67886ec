"""Chooses among the newly available projects before any of the older ones."""


def maximize_capital(capital, profits, projects, initial):
    by_capital = sorted(zip(capital, profits))
    older = []
    for _ in range(projects):
        new = sorted(profit for required, profit in by_capital if required <= initial)
        by_capital = [project for project in by_capital if project[0] > initial]
        if new:
            initial += new.pop()
            older = sorted(older + new)
        elif older:
            initial += older.pop()
        else:
            break
    return initial
