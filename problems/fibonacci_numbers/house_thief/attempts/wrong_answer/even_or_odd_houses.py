"""Takes all houses with an even index or all with an odd index."""


def house_thief(wealth):
    return max(sum(wealth[::2]), sum(wealth[1::2]))
