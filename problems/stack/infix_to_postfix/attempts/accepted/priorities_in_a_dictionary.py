def infix_to_postfix(tokens):
    precedence = {"^": (3, True), "*": (2, False), "/": (2, False), "+": (1, False), "-": (1, False)}
    result = []
    stack = []
    for token in tokens:
        if token in precedence:
            level, right = precedence[token]
            while stack and stack[-1] in precedence:
                top = precedence[stack[-1]][0]
                if top > level or (top == level and not right):
                    result.append(stack.pop())
                else:
                    break
            stack.append(token)
        elif token == "(":
            stack.append(token)
        elif token == ")":
            while True:
                if not stack:
                    raise ValueError("unmatched )")
                top = stack.pop()
                if top == "(":
                    break
                result.append(top)
        else:
            result.append(token)
    if "(" in stack:
        raise ValueError("unmatched (")
    return result + stack[::-1]
