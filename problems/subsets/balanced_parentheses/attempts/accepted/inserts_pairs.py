def balanced_parentheses(pairs):
    found = {""}
    for _ in range(pairs):
        larger = set()
        for text in found:
            larger.add("()" + text)
            for i, char in enumerate(text, 1):
                if char == "(":
                    larger.add(text[:i] + "()" + text[i:])
        found = larger
    return list(found)
