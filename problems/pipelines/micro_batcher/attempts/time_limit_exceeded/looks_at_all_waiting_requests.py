"""Looks for the oldest request among all that wait, in each call."""


class MicroBatcher:
    def __init__(self, max_size, max_wait):
        self.max_size = max_size
        self.max_wait = max_wait
        self.ids = []
        self.arrivals = []

    def submit(self, request_id, now):
        batches = self.flush(now)
        self.ids.append(request_id)
        self.arrivals.append(now)
        return batches + self.flush(now)

    def flush(self, now):
        late = max((now - arrival for arrival in self.arrivals), default=-1) >= self.max_wait
        if not late and len(self.ids) < self.max_size:
            return []
        batch = self.ids
        self.ids, self.arrivals = [], []
        return [batch]
