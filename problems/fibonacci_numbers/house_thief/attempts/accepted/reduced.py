from functools import reduce


def house_thief(wealth):
    return reduce(lambda pair, amount: (pair[1], max(pair[1], pair[0] + amount)), wealth, (0, 0))[1]
