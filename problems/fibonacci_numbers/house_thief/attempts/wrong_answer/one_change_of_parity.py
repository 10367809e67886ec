"""Changes from even to odd houses, or the other way round, at most once."""


def house_thief(wealth):
    sums = [0, 0]  # of the houses so far with even and with odd index
    changed = [0, 0]  # the best after at most one change to this parity
    for i, amount in enumerate(wealth):
        parity = i % 2
        sums[parity] += amount
        changed[parity] = max(changed[parity] + amount, sums[parity])
        changed[1 - parity] = max(changed[1 - parity], sums[parity])
    return max(sums + changed)
