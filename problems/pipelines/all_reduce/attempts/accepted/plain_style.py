class Worker:
    def __init__(self, gradient, boundaries):
        self.values = gradient.copy()
        self.boundaries = boundaries
        self.sent = 0

    def read(self, chunk):
        start, end = self.boundaries[chunk]
        self.sent += end - start
        return self.values[start:end].copy()

    def add(self, chunk, message):
        start, end = self.boundaries[chunk]
        self.values[start:end] += message

    def replace(self, chunk, message):
        start, end = self.boundaries[chunk]
        self.values[start:end] = message


def ring_all_reduce(gradients):
    n = len(gradients)
    d = len(gradients[0])
    boundaries = {}
    start = 0
    for chunk in range(n):
        end = start + d // n
        if chunk < d % n:
            end += 1
        boundaries[chunk] = (start, end)
        start = end
    workers = [Worker(gradient, boundaries) for gradient in gradients]
    for step in range(n - 1):
        messages = []
        for i in range(n):
            messages.append(((i + 1) % n, (i - step) % n, workers[i].read((i - step) % n)))
        for receiver, chunk, message in messages:
            workers[receiver].add(chunk, message)
    for step in range(n - 1):
        messages = []
        for i in range(n):
            messages.append(((i + 1) % n, (i + 1 - step) % n, workers[i].read((i + 1 - step) % n)))
        for receiver, chunk, message in messages:
            workers[receiver].replace(chunk, message)
    return [worker.values for worker in workers], workers[0].sent
