def min_jumps(jumps):
    for i in range(len(jumps)):
        jumps[i] += i
        if i:
            jumps[i] = max(jumps[i], jumps[i - 1])
    i = count = 0
    while i < len(jumps) - 1:
        if jumps[i] <= i:
            return -1
        i = jumps[i]
        count += 1
    return count
