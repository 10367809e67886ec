class Prefix:
    def __init__(self, text, opened, closed):
        self.text = text
        self.opened = opened
        self.closed = closed

    def can_open(self, pairs):
        return self.opened < pairs

    def can_close(self):
        return self.closed < self.opened

    def is_complete(self, pairs):
        return self.opened == pairs and self.closed == pairs


def balanced_parentheses(pairs):
    complete = []
    waiting = [Prefix("", 0, 0)]
    while waiting:
        prefix = waiting.pop()
        if prefix.is_complete(pairs):
            complete.append(prefix.text)
            continue
        if prefix.can_open(pairs):
            waiting.append(Prefix(prefix.text + "(", prefix.opened + 1, prefix.closed))
        if prefix.can_close():
            waiting.append(Prefix(prefix.text + ")", prefix.opened, prefix.closed + 1))
    return complete
