def permutations(nums):
    order = sorted(nums)
    found = [order[:]]
    while True:
        i = len(order) - 2
        while i >= 0 and order[i] > order[i + 1]:
            i -= 1
        if i < 0:
            return found
        j = len(order) - 1
        while order[j] < order[i]:
            j -= 1
        order[i], order[j] = order[j], order[i]
        order[i + 1 :] = reversed(order[i + 1 :])
        found.append(order[:])
