// @ts-check
/** The definition of a state, found in that of its machine. */

/**
 * Find a state by its name, also in the branches of a Parallel and the processor of a Map.
 *
 * @param {any} machine
 * @param {string} name
 * @returns {any} undefined where there is none
 */
export function findState(machine, name) {
  const states = machine?.States ?? {};
  if (Object.hasOwn(states, name)) return states[name];
  for (const state of Object.values(states)) {
    for (const inner of [...(state.Branches ?? []), state.ItemProcessor, state.Iterator]) {
      const found = inner && findState(inner, name);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}
