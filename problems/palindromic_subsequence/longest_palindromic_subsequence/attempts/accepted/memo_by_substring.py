def longest_palindromic_subsequence(text):
    known = {"": 0}

    def longest(part):
        if part not in known:
            with_first = part.rfind(part[0])
            inner = longest(part[1:with_first]) + 2 if with_first else 1
            known[part] = max(inner, longest(part[1:]))
        return known[part]

    return longest(text)
