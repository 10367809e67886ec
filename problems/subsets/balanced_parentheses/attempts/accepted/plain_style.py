class Log:
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
    waiting = [Log("", 0, 0)]
    while waiting:
        log = waiting.pop()
        if log.is_complete(pairs):
            complete.append(log.text)
            continue
        if log.can_open(pairs):
            waiting.append(Log(log.text + "(", log.opened + 1, log.closed))
        if log.can_close():
            waiting.append(Log(log.text + ")", log.opened, log.closed + 1))
    return complete
