def alien_dictionary(words):
    graph = {letter: set() for word in words for letter in word}
    for i in range(len(words) - 1):
        one, two = words[i], words[i + 1]
        shared = min(len(one), len(two))
        j = 0
        while j < shared and one[j] == two[j]:
            j += 1
        if j < shared:
            graph[one[j]].add(two[j])
        elif len(one) > len(two):
            return ""

    state = {}
    done = []

    def visit(letter):
        if letter in state:
            return state[letter]
        state[letter] = False
        for other in graph[letter]:
            if not visit(other):
                return False
        state[letter] = True
        done.append(letter)
        return True

    for letter in graph:
        if not visit(letter):
            return ""
    return "".join(reversed(done))
