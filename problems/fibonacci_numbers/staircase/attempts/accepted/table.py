def staircase(steps):
    table = [1, 1, 2]
    for n in range(3, steps + 1):
        table.append(table[n - 1] + table[n - 2] + table[n - 3])
    return table[steps]
