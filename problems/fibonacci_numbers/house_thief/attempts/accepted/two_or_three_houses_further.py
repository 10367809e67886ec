def house_thief(wealth):
    # from a house that is taken, the next one is two or three houses further: more would leave one out for nothing
    ending = [0, 0, 0]
    for amount in wealth:
        ending.append(amount + max(ending[-2], ending[-3]))
    return max(ending[-2:])
