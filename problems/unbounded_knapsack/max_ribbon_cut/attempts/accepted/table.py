def max_ribbon_cut(lengths, total):
    none = -total - 1
    table = [[0] + [none] * total for _ in range(len(lengths) + 1)]
    for i in range(1, len(lengths) + 1):
        length = lengths[i - 1]
        for ribbon in range(1, total + 1):
            table[i][ribbon] = table[i - 1][ribbon]
            if length <= ribbon and table[i][ribbon - length] + 1 > table[i][ribbon]:
                table[i][ribbon] = table[i][ribbon - length] + 1
    answer = table[-1][total]
    return answer if answer > 0 else -1
