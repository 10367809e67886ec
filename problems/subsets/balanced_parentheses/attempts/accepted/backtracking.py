def balanced_parentheses(pairs):
    found, path = [], []

    def grow(to_open, to_close):
        if to_open == to_close == 0:
            found.append("".join(path))
            return
        if to_open:
            path.append("(")
            grow(to_open - 1, to_close)
            path.pop()
        if to_close > to_open:
            path.append(")")
            grow(to_open, to_close - 1)
            path.pop()

    grow(pairs, pairs)
    return found
