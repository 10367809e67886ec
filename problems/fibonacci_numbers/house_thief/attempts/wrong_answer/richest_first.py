"""Takes the richest house that is left, again and again, and removes its neighbors."""


def house_thief(wealth):
    total, gone = 0, set()
    for i in sorted(range(len(wealth)), key=lambda i: -wealth[i]):
        if i not in gone:
            total += wealth[i]
            gone |= {i - 1, i, i + 1}
    return total
