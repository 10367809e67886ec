def alien_dictionary(words):
    graph = {character: set() for word in words for character in word}
    for i in range(len(words) - 1):
        first, second = words[i], words[i + 1]
        shared = min(len(first), len(second))
        j = 0
        while j < shared and first[j] == second[j]:
            j += 1
        if j < shared:
            graph[first[j]].add(second[j])
        elif len(first) > len(second):
            return ""

    state = {}
    done = []

    def visit(character):
        if character in state:
            return state[character]
        state[character] = False
        for other in graph[character]:
            if not visit(other):
                return False
        state[character] = True
        done.append(character)
        return True

    for character in graph:
        if not visit(character):
            return ""
    return "".join(reversed(done))
