def two_single_numbers(nums):
    ordered = sorted(nums)
    singles = []
    i = 0
    while i < len(ordered):
        if i + 1 < len(ordered) and ordered[i] == ordered[i + 1]:
            i += 2
        else:
            singles.append(ordered[i])
            i += 1
    return singles
