"""Returns the best total that includes the last house."""


def house_thief(wealth):
    ending = [0, 0, 0]
    for amount in wealth:
        ending.append(amount + max(ending[-2], ending[-3]))
    return ending[-1]
