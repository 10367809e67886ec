"""Takes from the string whose rest agrees with merged for longer."""


def common(a, b):
    length = 0
    while length < min(len(a), len(b)) and a[length] == b[length]:
        length += 1
    return length


def strings_interleaving(first, second, merged):
    if len(first) + len(second) != len(merged):
        return False
    i = j = 0
    while i + j < len(merged):
        a = common(first[i:], merged[i + j :])
        b = common(second[j:], merged[i + j :])
        if a == b == 0:
            return False
        if a >= b:
            i += a
        else:
            j += b
    return True
