"""Adds 2 to the priorities for each open parenthesis, so that ^ outside equals + inside."""

PRIORITY = {"+": 1, "-": 1, "*": 2, "/": 2, "^": 3}


def infix_to_postfix(tokens):
    postfix, waiting, depth = [], [], 0
    for token in tokens:
        if token == "(":
            depth += 1
        elif token == ")":
            depth -= 1
            if depth < 0:
                raise ValueError("a ) lacks its (")
        elif token in PRIORITY:
            priority = 2 * depth + PRIORITY[token]
            while waiting and (waiting[-1][0] > priority or (waiting[-1][0] == priority and token != "^")):
                postfix.append(waiting.pop()[1])
            waiting.append((priority, token))
        else:
            postfix.append(token)
    if depth:
        raise ValueError("a ( lacks its )")
    return postfix + [operator for _, operator in reversed(waiting)]
