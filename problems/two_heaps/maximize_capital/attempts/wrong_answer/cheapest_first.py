"""Does the jobs in the order of what they need."""


def maximize_capital(capital, profits, projects, initial):
    for need, profit in sorted(zip(capital, profits), key=lambda job: (job[0], -job[1]))[:projects]:
        if need <= initial:
            initial += profit
    return initial
