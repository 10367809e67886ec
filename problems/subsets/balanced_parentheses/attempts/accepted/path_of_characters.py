def balanced_parentheses(pairs):
    found, path = [], []

    def place(to_open, to_close):
        if to_open == to_close == 0:
            found.append("".join(path))
            return
        if to_open:
            path.append("(")
            place(to_open - 1, to_close)
            path.pop()
        if to_close > to_open:
            path.append(")")
            place(to_open, to_close - 1)
            path.pop()

    place(pairs, pairs)
    return found
