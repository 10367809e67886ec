INPUT = {"+": 1, "-": 1, "*": 3, "/": 3, "^": 6, "(": 9, ")": 0}
STACK = {"+": 2, "-": 2, "*": 4, "/": 4, "^": 5, "(": 0}


def infix_to_postfix(tokens):
    output, stack = [], ["("]
    for token in [*tokens, ")"]:
        if token not in INPUT:
            output.append(token)
            continue
        if not stack:
            raise ValueError("too many )")
        while STACK[stack[-1]] > INPUT[token]:
            output.append(stack.pop())
        if token == ")":
            stack.pop()
        else:
            stack.append(token)
    if stack:
        raise ValueError("too many (")
    return output
