def house_thief(wealth):
    for i in range(len(wealth)):
        if i == 1:
            wealth[1] = max(wealth[0], wealth[1])
        if i >= 2:
            wealth[i] = max(wealth[i - 1], wealth[i - 2] + wealth[i])
    return wealth[-1] if wealth else 0
