def contains_permutation(text, pattern):
    size = len(pattern)
    balance = {}
    for character in pattern:
        balance[character] = balance.get(character, 0) + 1
    wrong = len(balance)
    for index, character in enumerate(text):
        before = balance.get(character, 0)
        balance[character] = before - 1
        if before == 0:
            wrong += 1
        elif before == 1:
            wrong -= 1
        if index >= size:
            gone = text[index - size]
            before = balance[gone]
            balance[gone] = before + 1
            if before == 0:
                wrong += 1
            elif before == -1:
                wrong -= 1
        if wrong == 0:
            return True
    return False
