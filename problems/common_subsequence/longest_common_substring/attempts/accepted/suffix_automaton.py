class State:
    def __init__(self, length):
        self.length = length
        self.link = None
        self.next = {}


def automaton(text):
    root = last = State(0)
    for char in text:
        new = State(last.length + 1)
        walk = last
        while walk is not None and char not in walk.next:
            walk.next[char] = new
            walk = walk.link
        if walk is None:
            new.link = root
        else:
            target = walk.next[char]
            if target.length == walk.length + 1:
                new.link = target
            else:
                clone = State(walk.length + 1)
                clone.link = target.link
                clone.next = dict(target.next)
                while walk is not None and walk.next.get(char) is target:
                    walk.next[char] = clone
                    walk = walk.link
                target.link = new.link = clone
        last = new
    return root


def longest_common_substring(first, second):
    root = automaton(first)
    state, length, best = root, 0, 0
    for char in second:
        while state is not root and char not in state.next:
            state = state.link
            length = state.length
        if char in state.next:
            state = state.next[char]
            length += 1
        best = max(best, length)
    return best
