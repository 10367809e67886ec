def number_factors(n):
    # ending[total] holds the sums that end with 1, with 3 and with 4; the empty sum has no end
    ending = [(1, 0, 0)]
    for total in range(1, n + 1):
        ending.append(tuple(sum(ending[total - last]) if last <= total else 0 for last in (1, 3, 4)))
    return sum(ending[n])
