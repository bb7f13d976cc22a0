import {
  allSites,
  onGrantsChange,
  openGrantedOrigins,
  originsOfSite,
  removeOrigins,
  requestOrigins,
} from './origins.ts';

/** The browser's grants, as the use case of site access takes them. */
export const grantsPort = {
  allSites,
  originsOfSite,
  read: openGrantedOrigins,
  request: requestOrigins,
  remove: removeOrigins,
  onChange: onGrantsChange,
};
