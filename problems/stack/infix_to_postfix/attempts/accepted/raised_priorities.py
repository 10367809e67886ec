def infix_to_postfix(tokens):
    raised = 0
    waiting = []
    postfix = []
    for token in tokens:
        match token:
            case "(":
                raised += 10
            case ")":
                raised -= 10
                if raised < 0:
                    raise ValueError("unbalanced")
            case "+" | "-" | "*" | "/" | "^":
                own = raised + {"+": 1, "-": 1, "*": 2, "/": 2, "^": 3}[token]
                while waiting and waiting[-1][0] >= own + (token == "^"):
                    postfix.append(waiting.pop()[1])
                waiting.append((own, token))
            case _:
                postfix.append(token)
    if raised != 0:
        raise ValueError("unbalanced")
    while waiting:
        postfix.append(waiting.pop()[1])
    return postfix
