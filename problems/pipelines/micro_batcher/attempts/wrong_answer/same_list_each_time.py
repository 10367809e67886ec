"""Empties and fills again the list that it returned from the call before."""


class MicroBatcher:
    def __init__(self, max_size, max_wait):
        self.max_size = max_size
        self.max_wait = max_wait
        self.waiting = []
        self.oldest = 0.0
        self.batches = []

    def close(self, now):
        if self.waiting and (len(self.waiting) >= self.max_size or now - self.oldest >= self.max_wait):
            self.batches.append(self.waiting)
            self.waiting = []

    def submit(self, request_id, now):
        self.batches.clear()
        self.close(now)
        if not self.waiting:
            self.oldest = now
        self.waiting.append(request_id)
        self.close(now)
        return self.batches

    def flush(self, now):
        self.batches.clear()
        self.close(now)
        return self.batches
