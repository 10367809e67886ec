"""Takes the largest of all totals that end at least two houses before: O(n^2)."""


def house_thief(wealth):
    ending = []
    for i, amount in enumerate(wealth):
        ending.append(amount + max(ending[: max(i - 1, 0)], default=0))
    return max(ending, default=0)
